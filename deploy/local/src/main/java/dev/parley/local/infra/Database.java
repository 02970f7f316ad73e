package dev.parley.local.infra;

/** A database of one service with its two logins. */
public record Database(
        String name, String url, String ownerUsername, String ownerPassword, String appUsername, String appPassword) {

    @Override
    public String toString() {
        return "Database[" + name + "]";
    }
}
