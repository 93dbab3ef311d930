package org.meridian.ui.tabs;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.TracedScore;

/**
 * The tabs at the right, below, on one thing at a time: the selected city, its links, the trace of
 * a score. The trace comes to the front when it is asked for; when it is closed, what stood there
 * before comes back, and the keyboard returns to where the trace was asked for.
 */
public final class DetailTabs {

  private final TabPane tabs;
  private final Tab trace;
  private Tab before;
  private Node askedFrom;

  /**
   * @param tabs all of them
   * @param trace the one of the trace
   * @param window all that can have asked for a trace
   * @param unfold brings the pane into sight
   */
  public DetailTabs(TabPane tabs, Tab trace, Explorer explorer, Node window, Runnable unfold) {
    this.tabs = tabs;
    this.trace = trace;
    before = tabs.getTabs().getFirst();
    tabs.getSelectionModel().selectedItemProperty().subscribe(this::turned);
    TracedScore tracing = explorer.tracing();
    tracing
        .opened()
        .subscribe(
            (was, now) -> {
              remember(window.getScene().getFocusOwner());
              unfold.run();
              tabs.getSelectionModel().select(trace);
            });
    tracing.traced().subscribe(traced -> traced.ifPresentOrElse(score -> {}, this::closed));
  }

  private void turned(Tab now) {
    if (now != trace) {
      before = now;
    }
  }

  /** A step deeper is asked for within the trace itself. */
  private void remember(Node owner) {
    Node above = owner;
    while (above != null && above != trace.getContent()) {
      above = above.getParent();
    }
    askedFrom = above == null ? owner : askedFrom;
  }

  private void closed() {
    if (tabs.getSelectionModel().getSelectedItem() == trace) {
      tabs.getSelectionModel().select(before);
    }
    if (askedFrom != null) {
      askedFrom.requestFocus();
      askedFrom = null;
    }
  }
}
