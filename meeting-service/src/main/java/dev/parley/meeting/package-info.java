/** Rooms: who may enter and when, signaling between the people inside, and attendance. */
package dev.parley.meeting;
