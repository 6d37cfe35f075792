"""Everything outside the program: disk, terminal, web, preview server."""
