"""Who worked with whom, pure: events of cooperation, their partners, their time and their places."""
