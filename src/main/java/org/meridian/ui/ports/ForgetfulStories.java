package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/** Keeps no story. */
final class ForgetfulStories implements StoryStore {

  @Override
  public Loaded<StoredStory> read(Path file, Function<String, Optional<Dataset>> datasets)
      throws IOException {
    throw new IOException("no story is read");
  }

  @Override
  public Loaded<StoredStory> figure(Path file, Function<String, Optional<Dataset>> datasets)
      throws IOException {
    throw new IOException("no figure is read");
  }

  @Override
  public Path unpacked(Path file) {
    return file;
  }

  @Override
  public boolean isPack(Path file) {
    return false;
  }

  @Override
  public Optional<List<Problem>> pack(
      Path file, Story story, Function<String, Optional<Dataset>> datasets, ProgressMonitor watch)
      throws IOException {
    throw new IOException("no story is packed");
  }

  @Override
  public BroughtAlong bring(
      Story story, Optional<ScenarioPlace> place, Function<String, Optional<Dataset>> datasets) {
    return new BroughtAlong(Map.of(), List.of());
  }

  @Override
  public String write(Path file, Story story) throws IOException {
    throw new IOException("no story is written");
  }

  @Override
  public Optional<String> fingerprint(Path file) {
    return Optional.empty();
  }

  @Override
  public List<ShippedTale> shipped() {
    return List.of();
  }

  @Override
  public Story shipped(String id) {
    throw new IllegalArgumentException("no story " + id);
  }

  @Override
  public void keep(KeptStory story) {
    // Nothing is kept.
  }

  @Override
  public Optional<KeptStory> kept() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> setAside() {
    return Optional.empty();
  }

  @Override
  public void listen(Consumer<Optional<LocalText>> listener) {
    listener.accept(Optional.empty());
  }

  @Override
  public Optional<LocalText> flush() {
    return Optional.empty();
  }
}
