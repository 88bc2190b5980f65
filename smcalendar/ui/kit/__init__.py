"""What every part of the window is made of; it knows none of the parts."""
