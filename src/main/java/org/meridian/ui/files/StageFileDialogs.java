package org.meridian.ui.files;

import java.io.File;
import java.nio.file.Path;
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
    return remember(chooser.showSaveDialog(stage)).map(path -> withEnding(path, kind));
  }

  private FileChooser chooser(DialogFileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialDirectory(last);
    String words = messages.get("shell.kind." + kind.name().toLowerCase(Locale.ROOT));
    // Without a title, some platforms show an empty bar.
    chooser.setTitle(words);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words, kind.patterns()));
    return chooser;
  }

  private Optional<Path> remember(File chosen) {
    if (chosen != null) {
      last = chosen.getParentFile();
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  /** Some platforms leave the ending to the program. */
  private static Path withEnding(Path path, DialogFileKind kind) {
    String name = path.getFileName().toString();
    return name.endsWith(kind.ending()) ? path : path.resolveSibling(name + kind.ending());
  }
}
