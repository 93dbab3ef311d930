package org.meridian.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.reading.Loaded;
import org.meridian.ui.background.Background;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.ports.OwnBasemaps.Own;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;

/** Lays the data over a basemap of the user's own, remembers it, and goes back to the shipped. */
final class BasemapCommands {

  private static final String FILE = "basemap.file";
  private static final String ATTRIBUTION = "basemap.attribution";
  private static final String APPROVAL = "basemap.approval";

  private final LiveMessages messages;
  private final Background background;
  private final OwnBasemaps basemaps;
  private final FileDialogs dialogs;
  private final Settings settings;
  private final FailureReports reports;
  private final Consumer<String> use;
  private final ReadOnlyObjectWrapper<Optional<Own>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Path>> listed = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param use takes the id of the basemap to draw; empty for the shipped
   */
  BasemapCommands(
      LiveMessages messages,
      Background background,
      FileCommands.Outside outside,
      Settings settings,
      FailureReports reports,
      Consumer<String> use) {
    this.messages = messages;
    this.background = background;
    this.basemaps = outside.basemaps();
    this.dialogs = outside.dialogs();
    this.settings = settings;
    this.reports = reports;
    this.use = use;
    recall();
    list();
  }

  /** The map of the user's own that is shown; empty for the shipped. */
  ReadOnlyObjectProperty<Optional<Own>> current() {
    return current.getReadOnlyProperty();
  }

  /** The maps in the user's folder. */
  ReadOnlyObjectProperty<List<Path>> listed() {
    return listed.getReadOnlyProperty();
  }

  private void recall() {
    settings
        .text(FILE)
        .filter(file -> !file.isEmpty())
        .map(file -> given(Path.of(file)))
        .ifPresent(this::read);
  }

  /** Looks again what is in the user's folder. */
  void list() {
    background.run(
        basemaps::listed,
        listed::set,
        failure -> reports.failure("shell.failure.open", "maps", failure));
  }

  /** Asks for a file, and for what must stand beside it. */
  void choose() {
    dialogs.open(FileDialogs.Kind.BASEMAP).ifPresent(this::ask);
  }

  /** Asks what must stand beside a map, then shows it. */
  void ask(Path file) {
    BasemapDialog dialog = new BasemapDialog(messages, given(file));
    dialog.resultProperty().subscribe(own -> ifGiven(own, this::read));
    reports.show(dialog);
  }

  private static void ifGiven(Own own, Consumer<Own> then) {
    if (own != null) {
      then.accept(own);
    }
  }

  /** The words that were given for a file the last time. */
  private Own given(Path file) {
    boolean same = settings.text(FILE).filter(file.toString()::equals).isPresent();
    return new Own(
        file,
        same ? settings.text(ATTRIBUTION).orElse("") : "",
        same ? settings.text(APPROVAL).orElse("") : "");
  }

  private void read(Own own) {
    background.run(
        () -> basemaps.read(own),
        opened -> opened(own, opened),
        failure -> reports.failure("shell.failure.open", own.file().toString(), failure));
  }

  private void opened(Own own, Loaded<Own> opened) {
    opened.value().ifPresent(this::show);
    reports.problems(opened.value().isPresent(), own.file().toString(), opened.problems());
  }

  private void show(Own own) {
    use.accept(own.id());
    current.set(Optional.of(own));
    remember(own.file().toString(), own.attribution(), own.approval());
  }

  /** Back to the map that ships. */
  void shipped() {
    use.accept("");
    current.set(Optional.empty());
    remember("", "", "");
  }

  private void remember(String file, String attribution, String approval) {
    settings.put(FILE, file);
    settings.put(ATTRIBUTION, attribution);
    settings.put(APPROVAL, approval);
    settings.save();
  }
}
