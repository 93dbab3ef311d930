package org.meridian.ui.ports;

import java.util.Map;

/** Keeps the window's settings between runs. Both methods are cheap or do their work elsewhere. */
public interface SettingsStore {

  /** The settings of the last run; empty on the first, or where they cannot be read. */
  Map<String, String> load();

  /** Keeps settings for the next run. */
  void save(Map<String, String> settings);

  /** A store that keeps nothing, for windows that are to leave no trace. */
  static SettingsStore forgetful() {
    return new SettingsStore() {
      @Override
      public Map<String, String> load() {
        return Map.of();
      }

      @Override
      public void save(Map<String, String> settings) {
        // Nothing is kept.
      }
    };
  }
}
