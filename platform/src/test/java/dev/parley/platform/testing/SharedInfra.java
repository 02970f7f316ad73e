package dev.parley.platform.testing;

import java.lang.reflect.InvocationTargetException;

/**
 * The infrastructure of this JVM ({@code dev.parley.local.TestInfra}), loaded by the system class loader: Quarkus loads
 * test classes several times, but PostgreSQL and Kafka must start only once.
 */
public final class SharedInfra {

    private static final String TEST_INFRA = "dev.parley.local.TestInfra";

    private SharedInfra() {}

    public static String kafkaBootstrap() {
        return (String) call(infra(), "kafkaBootstrap");
    }

    /** A new database with the roles and privileges of an installation. */
    public static TestDatabase createDatabase(String name) {
        Object database = call(infra(), "createDatabase", name);
        return new TestDatabase(
                (String) call(database, "url"),
                (String) call(database, "ownerUsername"),
                (String) call(database, "ownerPassword"),
                (String) call(database, "appUsername"),
                (String) call(database, "appPassword"));
    }

    private static Object infra() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            ClassLoader system = ClassLoader.getSystemClassLoader();
            Thread.currentThread().setContextClassLoader(system);
            return Class.forName(TEST_INFRA, true, system).getMethod("shared").invoke(null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The test infrastructure did not start", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The module local-stack is missing on the test class path", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Object call(Object target, String method, String... arguments) {
        try {
            Class<?>[] types = new Class<?>[arguments.length];
            java.util.Arrays.fill(types, String.class);
            return target.getClass().getMethod(method, types).invoke(target, (Object[]) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " of the test infrastructure failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param url JDBC URL */
    public record TestDatabase(
            String url, String ownerUsername, String ownerPassword, String appUsername, String appPassword) {}
}
