package org.meridian.view.words;

import java.util.List;

/**
 * A method as a menu offers it: its name in files and on the command line, and the parameters that
 * follow the name behind colons.
 *
 * @param id names the entry; its words are {@code choice.ID}
 * @param name what the label begins with
 * @param parameters in the order of the label
 */
public record MethodKind(String id, String name, List<Parameter> parameters) {

  /** What a parameter means; its words are {@code choice.parameter.NAME}. */
  public enum Parameter {
    /** The score of the worst value. */
    LEAST,
    /** The score of the best value. */
    MOST,
    /** The raw value that scores 0, in the indicator's unit. */
    LOWER,
    /** The raw value that scores full, in the indicator's unit. */
    UPPER,
    /** The full score. */
    SCALE,
    /** The raw value to reach, in the indicator's unit. */
    TARGET,
    /** The order of a power mean. */
    ORDER,
    /** A city, by id. */
    CITY
  }

  /** The choice of having no method of one's own. */
  public static final MethodKind INHERITED = plain("");

  /** Methods that suit any indicator. */
  public static final List<MethodKind> NORMALISATIONS =
      List.of(
          plain("minmax"),
          plain("minmax1"),
          new MethodKind("range", "minmax", List.of(Parameter.LEAST, Parameter.MOST)),
          plain("zscore"),
          plain("rank"),
          plain("borda"),
          plain("percentile"),
          plain("distmax"),
          new MethodKind("distref", "distref", List.of(Parameter.CITY)),
          plain("fracmax"),
          plain("logminmax"));

  /** Methods whose parameters are raw values, and so suit a single indicator only. */
  public static final List<MethodKind> WITH_RAW_VALUES =
      List.of(
          new MethodKind(
              "goalposts", "goalposts", List.of(Parameter.LOWER, Parameter.UPPER, Parameter.SCALE)),
          new MethodKind("disttarget", "disttarget", List.of(Parameter.TARGET)));

  /** Ways to join the parts of a node. */
  public static final List<MethodKind> AGGREGATIONS =
      List.of(
          plain("arithmetic"),
          plain("geometric"),
          plain("harmonic"),
          new MethodKind("power", "power", List.of(Parameter.ORDER)),
          plain("minimum"),
          plain("copeland"),
          plain("mpi"));

  /** Copies the parameters. */
  public MethodKind {
    parameters = List.copyOf(parameters);
  }

  private static MethodKind plain(String name) {
    return new MethodKind(name, name, List.of());
  }

  /** The kind of a label; one of its own where no kind offered writes labels like it. */
  public static MethodKind of(String label, List<MethodKind> offered) {
    return offered.stream()
        .filter(kind -> kind.fits(label))
        .findFirst()
        .orElseGet(() -> plain(label));
  }

  private boolean fits(String label) {
    return label.startsWith(name)
        && (label.length() == name.length() || label.charAt(name.length()) == ':')
        && values(label).size() == parameters.size();
  }

  /** The parameters of a label of this kind, as text. */
  public List<String> values(String label) {
    return label.length() <= name.length()
        ? List.of()
        : List.of(label.substring(name.length() + 1).split(":", -1));
  }

  /** The label with these parameters, as text. */
  public String label(List<String> values) {
    return values.isEmpty() ? name : name + ":" + String.join(":", values);
  }
}
