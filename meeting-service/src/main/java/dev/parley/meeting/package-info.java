/** Rooms: who may enter when, signaling between those inside, and who attended. */
package dev.parley.meeting;
