"""The window: turns gestures into calls of services, and shows what comes of them."""
