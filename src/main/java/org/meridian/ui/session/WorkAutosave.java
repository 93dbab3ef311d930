package org.meridian.ui.session;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.state.Explorer;

/** Hands every change on to be kept: a step at once, a drag when it rests. */
public final class WorkAutosave {

  private static final Duration REST = Duration.millis(300);

  private final Explorer explorer;
  private final OpenDocuments documents;
  private final SessionStore store;
  private final PauseTransition rest = new PauseTransition(REST);
  private Scenario kept;

  /**
   * @param explorer what changes
   * @param documents notes the states
   * @param store keeps them
   */
  public WorkAutosave(Explorer explorer, OpenDocuments documents, SessionStore store) {
    this.explorer = explorer;
    this.documents = documents;
    this.store = store;
    rest.setOnFinished(event -> now());
    explorer.history().subscribe(this::stepped);
    explorer.scenario().subscribe(shown -> rest.playFromStart());
  }

  private void stepped(ScenarioHistory now) {
    if (now != null) {
      keep(now, now.current());
    }
  }

  /** Keeps what the controls show at once, if it is not kept yet. */
  public void now() {
    Scenario shown = explorer.scenario().get();
    if (shown != null && !Objects.equals(shown, kept)) {
      keep(explorer.history().get(), shown);
    }
  }

  /** Keeps what is open once more, because its file has changed. */
  public void again() {
    stepped(explorer.history().get());
  }

  private void keep(ScenarioHistory now, Scenario scenario) {
    kept = scenario;
    store.keep(documents.note(now, scenario), now.dataset());
  }
}
