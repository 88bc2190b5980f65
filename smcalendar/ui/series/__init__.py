"""Series of posts: how they are made, looked over and changed."""
