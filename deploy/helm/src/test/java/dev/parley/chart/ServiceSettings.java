package dev.parley.chart;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings of one service: its classes and files, as they are built. */
final class ServiceSettings {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

    private final String service;
    private final List<Path> modules;
    private final List<ConfigClass> mappings;
    private final Set<String> single = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();
    private final Properties files = new Properties();

    ServiceSettings(String service) {
        this.service = service;
        this.modules = service.equals("gateway")
                ? List.of(module("gateway"))
                : List.of(module("platform"), module(service + "-service"));
        JavaClasses classes = new ClassFileImporter().importPaths(modules);
        this.mappings = mappings(classes);
        for (JavaClass type : classes) {
            for (JavaConstructor constructor : type.getConstructors()) {
                constructor.getParameters().stream()
                        .flatMap(parameter -> parameter.tryGetAnnotationOfType(ConfigProperty.class).stream())
                        .forEach(property -> single.add(property.name()));
            }
        }
        modules.forEach(this::read);
    }

    /** The settings in production with these variables. */
    SmallRyeConfig with(Map<String, String> environment) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withProfile("prod")
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withSources(new EnvConfigSource(environment, 300), new PropertiesConfigSource(asMap(), "files", 250));
        mappings.forEach(builder::withMapping);
        return builder.build();
    }

    /** Names of all settings that the service's own classes read. A star stands for keys of a map. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(single);
        mappings.forEach(
                mapping -> names.addAll(ConfigMappings.getProperties(mapping).keySet()));
        return names;
    }

    /** Names in its files, without the profile. */
    Set<String> namesInFiles() {
        Set<String> names = new HashSet<>();
        files.stringPropertyNames().forEach(name -> names.add(name.replaceFirst("^%prod\\.", "")));
        return names;
    }

    /** Variables that its files name. */
    Set<String> variables() {
        return variables;
    }

    private List<ConfigClass> mappings(JavaClasses classes) {
        URL[] urls = modules.stream().map(ServiceSettings::url).toArray(URL[]::new);
        ClassLoader loader = new URLClassLoader(urls, ServiceSettings.class.getClassLoader());
        List<ConfigClass> found = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(ConfigMapping.class)) {
                try {
                    found.add(ConfigClass.configClass(loader.loadClass(type.getName())));
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return found;
    }

    private void read(Path module) {
        Stream.of("META-INF/microprofile-config.properties", "application.properties")
                .map(module::resolve)
                .filter(Files::exists)
                .forEach(file -> {
                    try (var in = Files.newBufferedReader(file)) {
                        files.load(in);
                        VARIABLE.matcher(Files.readString(file))
                                .results()
                                .forEach(found -> variables.add(found.group(1)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Map<String, String> asMap() {
        Map<String, String> map = new java.util.HashMap<>();
        files.stringPropertyNames().forEach(name -> map.put(name, files.getProperty(name)));
        map.put("quarkus.application.name", service);
        return map;
    }

    private static Path module(String name) {
        Path classes = Chart.REPOSITORY.resolve(name).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new AssertionError(classes + " is missing: build the services first, by make build.");
        }
        return classes;
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
