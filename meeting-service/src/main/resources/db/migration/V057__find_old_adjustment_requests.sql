-- what a candidate asked for who never began: deleted when answers would be
CREATE INDEX ix_adjustment_request_deadline ON adjustment_request (deadline) WHERE text <> '';
