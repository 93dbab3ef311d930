package org.meridian.ui.tabs;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;

/** Fills a tab when it first comes to the front. */
public final class LateContent {

  private LateContent() {}

  /** What nobody has looked at yet is neither made nor styled: the window opens sooner. */
  public static void fill(Tab tab, Supplier<? extends Node> content) {
    tab.selectedProperty()
        .subscribe(
            onTop -> {
              if (onTop && tab.getContent() == null) {
                tab.setContent(content.get());
              }
            });
  }
}
