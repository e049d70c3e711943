"""The door for other programs: photos in, answers and proven copies out, through a pixel process behind all its walls."""
