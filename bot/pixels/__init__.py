"""The pixel processes and the frames that go to them and come back."""
