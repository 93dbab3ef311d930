package org.meridian.app.bench.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where windows are shown whose start is measured. */
public enum StartScreen {
  /** The display of this machine, real or virtual. */
  DISPLAY(
      "the display of this machine",
      "org.meridian.app.Main",
      List.of("-XX:+UseSerialGC", "-Xlog:disable")),
  /** JavaFX without a screen: all but showing the pictures. */
  NONE(
      "none: DISPLAY is not set, so windows were opened on JavaFX's headless platform, where nothing"
          + " is shown. Under a display, or xvfb-run, windows that are shown are measured.",
      WindowOnly.class.getName(),
      List.of(
          "-XX:+UseSerialGC", "-Xlog:disable", "-Dglass.platform=Headless", "-Dprism.order=sw"));

  private final String says;
  private final String program;
  private final List<String> switches;

  StartScreen(String says, String program, List<String> switches) {
    this.says = says;
    this.program = program;
    this.switches = List.copyOf(switches);
  }

  /** The screen of this machine. */
  static StartScreen present() {
    return of(System.getProperty("os.name", ""), System.getenv());
  }

  /**
   * The screen of a machine.
   *
   * @param system the name of its operating system
   * @param environment its variables; other systems than Windows and macOS name a display in them
   */
  static StartScreen of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean always = name.startsWith("windows") || name.startsWith("mac");
    return always || isNamed(environment, "DISPLAY") || isNamed(environment, "WAYLAND_DISPLAY")
        ? DISPLAY
        : NONE;
  }

  private static boolean isNamed(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  /** In words. */
  public String says() {
    return says;
  }

  /** The class that opens the program's window there. */
  String program() {
    return program;
  }

  /** Switches of the Java that opens a window there. */
  List<String> switches() {
    return switches;
  }
}
