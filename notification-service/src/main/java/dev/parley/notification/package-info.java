/** Messages to people: asked for by other services, sent while they are still true, logged with the reason. */
package dev.parley.notification;
