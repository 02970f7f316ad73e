package dev.parley.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Checks TCP ports of the loopback address. */
public final class Ports {

    private static final Set<Integer> GIVEN = new HashSet<>();
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** A free port below the system's range for outgoing connections. Never returns the same port twice. */
    public static synchronized int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Fails when a component's port is taken, or when two components use the same port.
     *
     * @param settingsByPort the setting that moves each component to another port, for the error message
     */
    public static void require(Map<String, Integer> portsByComponent, Map<String, String> settingByComponent) {
        Map<Integer, String> seen = new java.util.HashMap<>();
        portsByComponent.forEach((component, port) -> {
            String other = seen.put(port, component);
            String advice = "; set " + settingByComponent.get(component) + " to another port";
            if (other != null) {
                throw new StackFailure(component + " and " + other + " both want port " + port + advice + ".");
            }
            if (!isFree(port)) {
                throw new StackFailure("Port " + port + " for " + component + " is taken by another program" + advice
                        + ", or stop that program (is Parley running already?).");
            }
        });
    }
}
