package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meridian.ui.state.PipelineChoice;

/**
 * What JavaFX draws by: the graphics card where there is one, the processor otherwise. Decided
 * before the toolkit starts. Only on Linux it must be decided here: there the toolkit would take an
 * OpenGL that is itself computed by the processor, which is several times slower than the toolkit's
 * own software.
 */
final class GraphicsPipeline {

  /** The toolkit's property for the order in which it tries; given by hand, it wins. */
  static final String PROPERTY = "prism.order";

  /** Drivers that offer a render node without a graphics card behind it. */
  private static final Set<String> VIRTUAL =
      Set.of("vgem", "vkms", "virtio_gpu", "virtio-pci", "bochs-drm", "cirrus", "qxl", "vboxvideo");

  private final String system;
  private final Map<String, String> environment;
  private final Path root;

  /**
   * @param system the {@code os.name} of the Java machine
   * @param environment of the process
   * @param root of the file system, where devices are looked for
   */
  GraphicsPipeline(String system, Map<String, String> environment, Path root) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = environment;
    this.root = root;
  }

  /** Decides for this process, unless that was done by hand. */
  static void choose(Map<String, String> settings) {
    if (System.getProperty(PROPERTY) == null) {
      new GraphicsPipeline(System.getProperty("os.name"), System.getenv(), Path.of("/"))
          .order(choice(settings))
          .ifPresent(order -> System.setProperty(PROPERTY, order));
    }
  }

  private static PipelineChoice choice(Map<String, String> settings) {
    for (PipelineChoice choice : PipelineChoice.values()) {
      if (choice.name().equals(settings.get(PipelineChoice.SETTING))) {
        return choice;
      }
    }
    return PipelineChoice.AUTOMATIC;
  }

  /** The order in which the toolkit should try; empty for its own. */
  Optional<String> order(PipelineChoice choice) {
    return switch (choice) {
      case SOFTWARE -> Optional.of("sw");
      case GPU -> Optional.empty();
      case AUTOMATIC ->
          system.contains("linux") && !hasCard() ? Optional.of("sw") : Optional.empty();
    };
  }

  private boolean hasCard() {
    return !isSoftwareAskedFor() && !isFar() && (isThere("dev/nvidiactl") || hasRenderNode());
  }

  /** Mesa computes OpenGL by the processor where this is set. */
  private boolean isSoftwareAskedFor() {
    String asked = environment.getOrDefault("LIBGL_ALWAYS_SOFTWARE", "").toLowerCase(Locale.ROOT);
    return asked.equals("1") || asked.equals("true");
  }

  /** A display on another machine cannot use this machine's card. */
  private boolean isFar() {
    String display = environment.getOrDefault("DISPLAY", "");
    return environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
        && display.indexOf(':') > 0
        && !display.startsWith("unix:");
  }

  private boolean isThere(String path) {
    return Files.exists(root.resolve(path));
  }

  private boolean hasRenderNode() {
    Path folder = root.resolve("dev/dri");
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> nodes = Files.list(folder)) {
      return nodes
          .map(node -> node.getFileName().toString())
          .filter(name -> name.startsWith("renderD"))
          .anyMatch(this::isReal);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** A node whose driver cannot be told is taken for a card. */
  private boolean isReal(String node) {
    Path driver = root.resolve("sys/class/drm").resolve(node).resolve("device/driver");
    try {
      return !VIRTUAL.contains(driver.toRealPath().getFileName().toString());
    } catch (IOException unknown) {
      return true;
    }
  }
}
