import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One Elasticsearch node in this JVM until it is told to stop.
 *
 * <p>Its home (lib/, modules/, config/) is the system property {@code es.path.home}; arguments of the form
 * {@code key=value} stand above the settings file.
 */
public final class TestNode {
    private static final String NAME = "tests";

    private TestNode() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("es.path.home")).toAbsolutePath().normalize();
        startLogging();
        Environment environment = prepare(home, arguments);
        LogConfigurator.configure(environment, true);
        Node node = new Node(environment, plugins(environment));
        CountDownLatch stopped = stopWithProcess(node);
        node.start();
        stopped.await();
    }

    /** No other class of the server may be touched before its logging is up. */
    private static void startLogging() {
        LogConfigurator.setNodeName(NAME);
        LogConfigurator.registerErrorListener();
        LogConfigurator.configureESLogging();
    }

    private static Environment prepare(Path home, String[] arguments) throws Exception {
        Settings.Builder settings = Settings.builder().put("path.home", home.toString());
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            settings.put(pair[0], pair[1]);
        }
        Files.createDirectories(home.resolve("logs"));
        return InternalSettingsPreparer.prepareEnvironment(
            settings.build(), Map.of(), home.resolve("config"), () -> NAME);
    }

    /** The server lies on the class path, not in a named module of its own: hence the closing {@code false}. */
    private static PluginsLoader plugins(Environment environment) {
        return PluginsLoader.createPluginsLoader(
            PluginsLoader.loadModulesBundles(environment.modulesDir()),
            PluginsLoader.loadPluginsBundles(environment.pluginsDir()),
            Map.of(),
            false);
    }

    private static CountDownLatch stopWithProcess(Node node) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, stopped)));
        return stopped;
    }

    private static void close(Node node, CountDownLatch stopped) {
        try {
            node.prepareForClose();
            node.close();
        } catch (Exception problem) {
            problem.printStackTrace();
        } finally {
            stopped.countDown();
        }
    }
}
