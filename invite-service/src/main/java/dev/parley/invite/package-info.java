/** Invites to interviews: codes and links that let a candidate in without an account. */
package dev.parley.invite;
