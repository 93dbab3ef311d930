package org.meridian.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;

/** The platform's own file dialogs, starting where the last one ended. */
public final class StageFileDialogs implements FileDialogs {

  private final Stage stage;
  private final LiveMessages messages;
  private File last;
  private Optional<Path> asked = Optional.empty();

  /**
   * @param stage the window that the dialogs belong to
   * @param messages words
   */
  public StageFileDialogs(Stage stage, LiveMessages messages) {
    this.stage = stage;
    this.messages = messages;
  }

  @Override
  public Optional<Path> folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.get("shell.file.openDataset.title"));
    chooser.setInitialDirectory(last);
    return remember(chooser.showDialog(stage));
  }

  @Override
  public Optional<Path> open(DialogFileKind kind) {
    return remember(chooser(kind).showOpenDialog(stage));
  }

  @Override
  public Optional<Path> save(DialogFileKind kind, String proposedName) {
    FileChooser chooser = chooser(kind);
    chooser.setInitialFileName(proposedName);
    kind.offered().stream().skip(1).map(this::filter).forEach(chooser.getExtensionFilters()::add);
    Optional<Path> path = remember(chooser.showSaveDialog(stage));
    asked = path.map(chosen -> chosen.toAbsolutePath().normalize());
    int at = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return path.map(chosen -> withEnding(chosen, kind.offered(), Math.max(0, at)));
  }

  @Override
  public boolean hasAskedAbout(Path file) {
    return asked.filter(file.toAbsolutePath().normalize()::equals).isPresent();
  }

  private FileChooser chooser(DialogFileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialDirectory(last);
    FileChooser.ExtensionFilter filter = filter(kind);
    // Without a title, some platforms show an empty bar.
    chooser.setTitle(filter.getDescription());
    chooser.getExtensionFilters().add(filter);
    return chooser;
  }

  private FileChooser.ExtensionFilter filter(DialogFileKind kind) {
    return new FileChooser.ExtensionFilter(
        messages.get("shell.kind." + kind.name().toLowerCase(Locale.ROOT)), kind.patterns());
  }

  private Optional<Path> remember(File chosen) {
    if (chosen != null) {
      last = chosen.getParentFile();
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  /**
   * Some platforms leave the ending to the program. A kind that was chosen goes before the ending
   * of the name that was proposed, but not before one that was typed.
   *
   * @param offered the usual kind first
   * @param chosen the place of the one that was chosen
   */
  static Path withEnding(Path path, List<DialogFileKind> offered, int chosen) {
    String name = path.getFileName().toString();
    String ending = offered.get(chosen).ending();
    if (name.endsWith(ending)) {
      return path;
    }
    String usual = offered.getFirst().ending();
    if (chosen > 0 && name.endsWith(usual)) {
      return path.resolveSibling(name.substring(0, name.length() - usual.length()) + ending);
    }
    boolean typed = offered.stream().anyMatch(kind -> name.endsWith(kind.ending()));
    return typed ? path : path.resolveSibling(completed(name, ending));
  }

  /** A platform that knows endings of one dot alone adds .json where .meridian.json is meant. */
  private static String completed(String name, String ending) {
    String tail = ending.substring(ending.lastIndexOf('.'));
    String stem = name.endsWith(tail) ? name.substring(0, name.length() - tail.length()) : name;
    return stem.endsWith(ending) ? stem : stem + ending;
  }
}
