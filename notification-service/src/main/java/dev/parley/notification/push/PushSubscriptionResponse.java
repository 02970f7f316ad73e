package dev.parley.notification.push;

import java.util.UUID;

record PushSubscriptionResponse(UUID id) {}
