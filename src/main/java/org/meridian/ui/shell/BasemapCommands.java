package org.meridian.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import org.meridian.view.map.options.BasemapChoice;

/** Lays the data over a basemap of the user's own, remembers it, and goes back to the shipped. */
final class BasemapCommands {

  private static final String FILE = "basemap.file";
  private static final String ATTRIBUTION = "basemap.attribution";
  private static final String APPROVAL = "basemap.approval";
  private static final String WORLD = "basemap.world";

  private final LiveMessages messages;
  private final Background background;
  private final OwnBasemaps basemaps;
  private final FileDialogs dialogs;
  private final Settings settings;
  private final FailureReports reports;
  private final Consumer<BasemapChoice> use;
  private final Consumer<Path> overlay;
  private final ReadOnlyObjectWrapper<Optional<Own>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper world = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<List<Path>> listed = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param use takes the basemap to draw
   * @param overlay takes a file that is to lie over the map instead
   */
  BasemapCommands(
      LiveMessages messages,
      Background background,
      FileCommands.FileServices outside,
      Settings settings,
      FailureReports reports,
      Consumer<BasemapChoice> use,
      Consumer<Path> overlay) {
    this.messages = messages;
    this.background = background;
    this.basemaps = outside.basemaps();
    this.dialogs = outside.dialogs();
    this.settings = settings;
    this.reports = reports;
    this.use = use;
    this.overlay = overlay;
    recall();
    list();
  }

  /** The map of the user's own that is shown; empty for the shipped. */
  ReadOnlyObjectProperty<Optional<Own>> current() {
    return current.getReadOnlyProperty();
  }

  /** Whether the world that ships lies beneath the map of the user's own. */
  ReadOnlyBooleanProperty world() {
    return world.getReadOnlyProperty();
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
    dialogs.open(FileDialogs.DialogFileKind.BASEMAP).ifPresent(this::ask);
  }

  /** Asks what must stand beside a map, then shows it. */
  void ask(Path file) {
    BasemapDialog dialog = new BasemapDialog(messages, given(file), overlay);
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
    String file = own.file().toString();
    if (settings.text(FILE).filter(file::equals).isEmpty()) {
      settings.put(WORLD, "");
    }
    boolean part = !basemaps.isOfWorld(own);
    String chosen = settings.text(WORLD).orElse("");
    world.set(chosen.isEmpty() ? part : Boolean.parseBoolean(chosen));
    use.accept(BasemapChoice.own(own.id(), world.get()));
    current.set(Optional.of(own));
    remember(file, own.attribution(), own.approval());
  }

  /** Lays the world beneath the map of the user's own, or takes it away; remembered. */
  void keepWorld(boolean on) {
    world.set(on);
    settings.put(WORLD, Boolean.toString(on));
    settings.save();
    current.get().ifPresent(own -> use.accept(BasemapChoice.own(own.id(), on)));
  }

  /** Back to the map that ships. */
  void shipped() {
    use.accept(BasemapChoice.SHIPPED);
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
