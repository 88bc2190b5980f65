"""What is planned and what is true of it: records, rules, workflow, layouts, differences."""
