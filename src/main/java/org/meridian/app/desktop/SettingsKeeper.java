package org.meridian.app.desktop;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.meridian.io.scenario.SettingsFile;
import org.meridian.ui.ports.SettingsStore;

/**
 * Keeps the window's settings in a file, which several windows may share. Saving happens on a
 * thread of its own, one after the other; {@link #close} waits for the last.
 */
final class SettingsKeeper implements SettingsStore, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SettingsKeeper.class.getName());

  private final SettingsFile file;
  private final Map<String, String> loaded;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("settings").factory());

  /** What this program last read or wrote; the writer's own after the start. */
  private Map<String, String> known;

  /** Reads the settings of the last run. */
  SettingsKeeper(SettingsFile file) {
    this.file = file;
    loaded = file.load();
    known = loaded;
  }

  /** The settings of the last run, as they were at the start. */
  @Override
  public Map<String, String> load() {
    return loaded;
  }

  @Override
  public void save(Map<String, String> settings) {
    writer.execute(() -> write(settings));
  }

  private void write(Map<String, String> settings) {
    try {
      file.save(known, settings);
      known = settings;
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "the settings could not be saved", failure);
    }
  }

  /** Ends once all that was handed in is written. */
  @Override
  public void close() {
    writer.close();
  }
}
