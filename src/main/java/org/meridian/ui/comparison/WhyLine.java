package org.meridian.ui.comparison;

import java.util.Optional;
import javafx.scene.control.Label;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.comparison.ChangeReasons;
import org.meridian.view.comparison.ComparisonContent;

/** Says why the selected city changed its place; worked out once a city is selected. */
final class WhyLine extends Label {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final SidesTable table;
  private final NewestWins<SideComparison, ChangeReasons> reasoning;
  private ChangeReasons reasons;

  WhyLine(Explorer explorer, LiveMessages messages, Background background, SidesTable table) {
    this.explorer = explorer;
    this.messages = messages;
    this.table = table;
    reasoning = background.newest(ChangeReasons::of, this::explain);
    setId("compare-why");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("sides-facts");
    explorer.selection().focus().subscribe(focus -> tell());
    explorer.previewing().subscribe(preview -> tell());
  }

  private void explain(ChangeReasons found) {
    reasons = found;
    tell();
  }

  /** Says it for the city and the comparison of now. */
  void tell() {
    Optional<ComparedRow> row = table.selected();
    Optional<SideComparison> now = table.inOrder().map(ComparisonContent::comparison);
    boolean known = reasons != null && now.filter(any -> any == reasons.comparison()).isPresent();
    if (row.isPresent() && !known && !explorer.previewing().get()) {
      now.ifPresent(reasoning::submit);
    }
    String words =
        known ? row.flatMap(reasons::sentence).map(text -> text.in(messages)).orElse("") : "";
    setText(words);
    setVisible(!words.isEmpty());
    setManaged(!words.isEmpty());
  }
}
