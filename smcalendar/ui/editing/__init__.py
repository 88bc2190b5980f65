"""The one post editor: a post with its items in the side panel."""
