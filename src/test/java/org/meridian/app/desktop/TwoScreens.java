package org.meridian.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.presenting.StageScreens;
import org.meridian.view.stage.ScreenArea;

/** A machine with two screens that stay, where nobody has to answer dialogs. */
final class TwoScreens implements StageScreens {

  static final ScreenArea PROJECTOR = ScreenArea.of(1280, 0, 640, 480);
  private static final ScreenArea LAPTOP = ScreenArea.of(0, 0, 1280, 800);

  private TwoScreens() {}

  /** Whatever dialogs ask for lies in a folder. */
  static DesktopMachine with(Path folder) {
    return new DesktopMachine(new TwoScreens(), (owner, messages) -> new FolderDialogs(folder));
  }

  @Override
  public List<ScreenArea> all() {
    return List.of(LAPTOP, PROJECTOR);
  }

  @Override
  public Runnable onChange(Runnable changed) {
    return () -> {};
  }

  private record FolderDialogs(Path home) implements FileDialogs {
    @Override
    public Optional<Path> folder() {
      return Optional.of(home);
    }

    @Override
    public Optional<Path> open(DialogFileKind kind) {
      return Optional.of(home.resolve("talk" + kind.ending()));
    }

    @Override
    public boolean hasAskedAbout(Path file) {
      return true;
    }

    @Override
    public Optional<Path> save(DialogFileKind kind, String proposedName) {
      return open(kind);
    }
  }
}
