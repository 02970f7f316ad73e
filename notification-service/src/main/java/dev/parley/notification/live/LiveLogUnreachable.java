package dev.parley.notification.live;

import java.sql.SQLException;

class LiveLogUnreachable extends RuntimeException {

    LiveLogUnreachable(SQLException cause) {
        super("the live log cannot be reached", cause);
    }
}
