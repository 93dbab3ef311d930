package org.meridian.ui.method;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;
import org.meridian.view.page.ShownPage;

/** A page that finds something out about every city: a sentence on all of them, and a table. */
abstract class CityListSection extends LongSection {

  private final Label summary = new Label();
  private final CityTable table;
  private ScenarioResult listed;
  private Function<PageSubject, PageContent> page;

  CityListSection(
      MethodTopic topic, Explorer explorer, LiveMessages messages, Background background) {
    super(topic, messages, background);
    table = new CityTable(explorer, topic.key() + "-table");
    summary.setId(topic.key() + "-summary");
    messages.languageProperty().subscribe(language -> reword());
  }

  /** Puts choices above sentence and table. */
  final void arrange(Node... choices) {
    setMinHeight(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(row(choices), summary, table);
  }

  @Override
  final boolean scrolls() {
    return false;
  }

  /** Lists what was found out about a result. */
  final void show(ScenarioResult of, Function<PageSubject, PageContent> made) {
    listed = of;
    page = made;
    reword();
  }

  /** Makes the page anew, once something is listed. */
  final void reword() {
    if (page != null) {
      PageContent content = page.apply(subject(listed));
      publish(listed, content);
      summary.setText(content.notes().getFirst());
      table.show(listed, content.block(CityBlock.class));
    }
  }

  @Override
  final Optional<ShownPage> exported() {
    return super.exported().map(table::inOrder);
  }
}
