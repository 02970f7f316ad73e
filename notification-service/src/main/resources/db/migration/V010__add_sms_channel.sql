ALTER TABLE delivery DROP CONSTRAINT ck_delivery_channel;
ALTER TABLE delivery ADD CONSTRAINT ck_delivery_channel CHECK (channel IN ('EMAIL', 'SMS'));

-- when the message was let through to its recipient: what the limits per recipient and channel count
ALTER TABLE delivery ADD COLUMN admitted_at timestamptz(3);
CREATE INDEX ix_delivery_admitted ON delivery (recipient_key, channel, admitted_at DESC) WHERE admitted_at IS NOT NULL;
