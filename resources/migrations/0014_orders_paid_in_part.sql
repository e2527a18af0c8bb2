-- Orders of which only a part was paid when they were posted: what came since was never posted, and nothing would
-- ask for it again. Their rows look whether total_paid has grown; that costs no call when it has not.
INSERT INTO queue (kind, entity_id, store_id, order_id, increment_id, customer, amount, currency, stage, state,
                   reason, message, priority, attempts, enqueued_at, next_attempt_at)
SELECT d.kind, d.entity_id, d.store_id, d.order_id, d.increment_id, d.customer, d.grand_total, d.currency,
       'payment', 'waiting', 'changed', '', 10, 0, COALESCE(d.updated_at, 0), 0
FROM document d
JOIN ledger i ON i.magento_key = 'order:' || d.entity_id AND i.xero_kind = 'Invoice'
JOIN ledger p ON p.magento_key = i.magento_key AND p.tenant_id = i.tenant_id AND p.xero_kind = 'Payment'
WHERE d.kind = 'order' AND p.amount < i.amount
ON CONFLICT (kind, entity_id) DO NOTHING
