"""Paints PDFs: papers as they reach people, with text that lives, pictures, forms, and what goes wrong with them."""
