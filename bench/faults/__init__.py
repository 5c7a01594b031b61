"""The whole house under faults: what goes in, who breaks it, and whether the end is the same."""
