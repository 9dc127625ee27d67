"""The way that a ship, a truck or an aircraft could take between two places: likely ways, never tracks."""
