package org.meridian.ui.shell;

import java.util.List;
import javafx.stage.Stage;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.files.QuitCommand;
import org.meridian.ui.files.ScenarioCommands;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.StoryStore;
import org.meridian.ui.session.UnkeptNotice;

/** What cannot be kept is said for as long as that is so, and asked about at the end. */
final class UnkeptAtEnd {

  private UnkeptAtEnd() {}

  /** Closes a window, scenario and story once they are kept. */
  static QuitCommand quit(
      Stage stage,
      FileTools tools,
      ScenarioCommands scenarios,
      StoryStore stories,
      StoryRoom story) {
    SessionStore sessions = tools.outside().sessions();
    new UnkeptNotice(tools.bar(), "session.unkept", sessions::listen);
    new UnkeptNotice(tools.bar(), "story.unkept", stories::listen);
    return new QuitCommand(
        stage,
        tools,
        List.of(
            new QuitCommand.OwnWork(
                sessions::flush,
                tools.documents()::anyChanged,
                "session.quit.words",
                scenarios::saveAs),
            new QuitCommand.OwnWork(
                stories::flush,
                () -> story.tools().desk().state().get().isChanged(),
                "story.quit.words",
                story.tools().files()::saveAs)));
  }
}
