package org.meridian.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.background.Background;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.comparison.AgreementWords;
import org.meridian.view.comparison.ComparisonContent;

/** Two sides as a table: which they are, how far they agree, a row a city. */
public final class SidesView extends VBox {

  private final LiveMessages messages;
  private final SidesBench bench;
  private final SidesTable table;
  private final Label agreement = new Label();
  private final Label counts = new Label();
  private final Label nothing = new Label();
  private final WhyLine why;
  private final TopChoice top;

  /**
   * @param explorer what is compared
   * @param background works reasons out
   * @param tools what views of two sides share
   * @param export asks where to, and exports the table
   */
  public SidesView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ComparedTools tools,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.messages = messages;
    bench = tools.bench();
    getStyleClass().addAll("pane", "sides-view");
    table = new SidesTable(explorer, messages);
    SidesHead head =
        new SidesHead("compare", messages, tools, ExportMenu.of("compare", messages, export));
    top = new TopChoice(messages, bench);
    head.getChildren()
        .add(head.getChildren().size() - 1, new CaptionedControl(messages, "compare.top", top));
    why = new WhyLine(explorer, messages, background, table);
    nothing.setWrapText(true);
    nothing.setId("compare-empty");
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(head, facts(), table, why);
    bench.content().subscribe(this::show);
    bench.watch(TabSight.of(this));
    messages.languageProperty().subscribe(language -> show(bench.content().get()));
  }

  private VBox facts() {
    agreement.setId("compare-agreement");
    counts.setId("compare-counts");
    for (Label line : List.of(agreement, counts)) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
      line.getStyleClass().add("secondary");
    }
    VBox facts = new VBox(2, agreement, counts);
    facts.getStyleClass().add("sides-facts");
    return facts;
  }

  private void show(ComparisonContent content) {
    if (content == null) {
      return;
    }
    table.show(content);
    top.show(content.sides().top());
    boolean isEmpty = content.emptyReason().isPresent();
    agreement.setText(isEmpty ? "" : AgreementWords.line(content.agreement()).in(messages));
    counts.setText(isEmpty ? "" : counts(content));
    nothing.setText(content.emptyReason().map(reason -> reason.in(messages)).orElse(""));
    why.tell();
  }

  private String counts(ComparisonContent content) {
    String counts = AgreementWords.counts(content.agreement()).in(messages);
    return content.arrows().map(arrows -> counts + " · " + arrows.in(messages)).orElse(counts);
  }

  /** What an export shows: the table in its order. */
  public Optional<ShownView> exported() {
    Optional<ComparisonContent> ordered = table.inOrder();
    return bench.exported(Views.COMPARE, ViewChoices.DEFAULT, now -> ordered(ordered, now));
  }

  private static ComparisonContent ordered(
      Optional<ComparisonContent> ordered, ComparisonContent now) {
    return ordered.filter(shown -> shown.comparison() == now.comparison()).orElse(now);
  }
}
