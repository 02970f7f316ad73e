-- counted in the table budget from now on
DROP TABLE fresh_link_budget;
