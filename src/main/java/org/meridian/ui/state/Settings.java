package org.meridian.ui.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meridian.ui.ports.SettingsStore;

/** What the window remembers from one run to the next, by name. Lives on the JavaFX thread. */
public final class Settings {

  private static final System.Logger LOG = System.getLogger(Settings.class.getName());
  private static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,17})?(E-\\d{1,2})?";

  private final SettingsStore store;
  private final Set<String> named = new HashSet<>();
  private final Map<String, String> values;

  /** Recalls the settings of the last run. */
  public Settings(SettingsStore store) {
    this.store = store;
    this.values = new TreeMap<>(store.load());
  }

  /** A setting as it was written; empty where there is none. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A setting that is a number; the fallback where it is absent or no finite number. */
  public double number(String name, double fallback) {
    String text = values.get(name);
    if (text == null || !text.matches(NUMBER)) {
      return unknown(name, fallback);
    }
    return Double.parseDouble(text);
  }

  /** A setting that is on or off; the fallback where it is neither. */
  public boolean flag(String name, boolean fallback) {
    String text = values.get(name);
    return "true".equals(text) || !"false".equals(text) && unknown(name, fallback);
  }

  /** A setting that is one of an enumeration's values; the fallback where it is none of them. */
  public <E extends Enum<E>> E choice(String name, E fallback) {
    for (E each : fallback.getDeclaringClass().getEnumConstants()) {
      if (each.name().equals(values.get(name))) {
        return each;
      }
    }
    return unknown(name, fallback);
  }

  /** A setting that is one of some words; the fallback where it is none of them. */
  public String word(String name, Collection<String> known, String fallback) {
    String text = values.get(name);
    return text != null && known.contains(text) ? text : unknown(name, fallback);
  }

  /** The fallback; a value that stands in its way is named in the log, once. */
  private <T> T unknown(String name, T fallback) {
    warn(name, "the setting {0} cannot be {1}: {2} is taken", fallback);
    return fallback;
  }

  private void warn(String name, String message, Object instead) {
    String text = values.get(name);
    if (text != null && named.add(name)) {
      LOG.log(System.Logger.Level.WARNING, message, name, text, instead);
    }
  }

  /** Those of a setting's list that are among some words; others are named in the log, once. */
  public List<String> words(String name, Collection<String> known) {
    List<String> list = list(name);
    for (int at = 0; at < list.size(); at++) {
      if (!known.contains(list.get(at))) {
        warn(name + "." + at, "the setting {0} cannot be {1}: {2}", "it is left out");
      }
    }
    return list.stream().filter(known::contains).toList();
  }

  /** A setting that is a list, in order. */
  public List<String> list(String name) {
    List<String> list = new ArrayList<>();
    for (int at = 0; values.containsKey(name + "." + at); at++) {
      list.add(values.get(name + "." + at));
    }
    return list;
  }

  /** Remembers a value, written as its {@code toString}. */
  public void put(String name, Object value) {
    values.put(name, value.toString());
  }

  /** Remembers a list. */
  public void putList(String name, List<String> list) {
    values.keySet().removeIf(key -> key.startsWith(name + "."));
    for (int at = 0; at < list.size(); at++) {
      values.put(name + "." + at, list.get(at));
    }
  }

  /** Keeps all settings for the next run. */
  public void save() {
    store.save(Map.copyOf(values));
  }
}
