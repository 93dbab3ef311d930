package org.meridian.ui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.meridian.model.query.CityQuery;
import org.meridian.text.TypedNumber;
import org.meridian.ui.choice.NumberField;
import org.meridian.ui.choice.QuietChoice;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.query.ConditionKind;
import org.meridian.view.query.QueryOffer;
import org.meridian.view.query.QuerySubject;

/** A condition: its kind, what it is of, and a relation with a limit, or values. */
final class ConditionLine extends QueryLine {

  private final QuietChoice<ConditionKind> kind;
  private final QuietChoice<QuerySubject> subject;
  private final QuietChoice<CityQuery.Relation> relation;
  private final NumberField limit;
  private final ValuesButton values;
  private final Label ending = new Label();
  private QueryOffer offered;

  ConditionLine(LiveMessages messages, QueryEditing editing) {
    super(messages, editing);
    kind = new QuietChoice<>(this::words, this::chooseKind);
    subject = new QuietChoice<>(choice -> choice.title().in(messages), this::chooseSubject);
    relation = new QuietChoice<>(this::words, this::chooseRelation);
    limit = new NumberField(TypedNumber::parse, TypedNumber::plain, this::chooseLimit);
    values = new ValuesButton(messages, this::chooseValues);
    kind.accessibleTextProperty().bind(messages.bind("query.choose.kind"));
    subject.accessibleTextProperty().bind(messages.bind("query.choose.subject"));
    relation.accessibleTextProperty().bind(messages.bind("query.choose.relation"));
    limit.accessibleTextProperty().bind(messages.bind("query.choose.limit"));
    ending.getStyleClass().add("secondary");
    kind.setPrefWidth(128);
    kind.setMinWidth(96);
    subject.setPrefWidth(190);
    subject.setMinWidth(80);
    relation.setMinWidth(112);
    limit.setPrefColumnCount(6);
    limit.setMinWidth(56);
    values.setMinWidth(80);
    values.setPrefWidth(190);
    HBox.setHgrow(subject, Priority.SOMETIMES);
    HBox.setHgrow(values, Priority.SOMETIMES);
    subject.setMaxWidth(260);
    values.setMaxWidth(320);
    arrange(kind, subject, relation, limit, values, ending);
  }

  private String words(ConditionKind choice) {
    return choice.title().in(messages);
  }

  private String words(CityQuery.Relation choice) {
    boolean isRank =
        part() != null
            && part().plain() instanceof CityQuery.NumberQuery number
            && number.measure() == CityQuery.Measure.RANK;
    return messages.get((isRank ? "query.relation.rank." : "query.relation.") + choice.name());
  }

  @Override
  protected void nameControls(String prefix) {
    kind.setId(prefix + "kind");
    subject.setId(prefix + "subject");
    relation.setId(prefix + "relation");
    limit.setId(prefix + "limit");
    values.setId(prefix + "values");
  }

  @Override
  Node first() {
    return kind;
  }

  @Override
  protected void fill(QueryOffer offer) {
    offered = offer;
    ConditionKind now = ConditionKind.of(part().plain()).orElseThrow();
    kind.offer(with(offer.kinds(), now), now);
    List<QuerySubject> subjects = offer.subjects(now);
    String of = subjectOf(part().plain());
    QuerySubject chosen =
        subjects.stream()
            .filter(each -> each.id().equals(of))
            .findFirst()
            .orElseGet(() -> new QuerySubject(of, words -> of));
    seen(subject, now.hasSubject());
    subject.offer(with(subjects, chosen), chosen);
    seen(relation, now.hasLimit());
    seen(limit, now.hasLimit());
    seen(values, now == ConditionKind.TEXT);
    ending.setText("");
    if (part().plain() instanceof CityQuery.NumberQuery number) {
      relation.offer(List.of(CityQuery.Relation.values()), number.relation());
      limit.show(number.limit());
      Optional<TextInLanguage> unit = offer.unit(number);
      ending.setText(unit.map(text -> text.in(messages)).orElse(""));
    } else if (part().plain() instanceof CityQuery.TextQuery text) {
      values.show(offer.values(text.attribute()), text.values());
    }
    seen(ending, !ending.getText().isEmpty());
  }

  /** What is chosen stays in the list, also where the dataset does not offer it. */
  private static <T> List<T> with(List<T> offered, T chosen) {
    if (offered.contains(chosen)) {
      return offered;
    }
    List<T> more = new ArrayList<>(offered);
    more.add(chosen);
    return more;
  }

  @Override
  void again() {
    kind.again();
    subject.again();
    relation.again();
    fill(offered);
  }

  private static String subjectOf(CityQuery condition) {
    return switch (condition) {
      case CityQuery.NumberQuery number -> number.of();
      case CityQuery.TextQuery text -> text.attribute();
      case CityQuery.GroupQuery group -> group.group();
      default -> throw new IllegalArgumentException("no condition: " + condition);
    };
  }

  private void chooseKind(ConditionKind choice) {
    editing.put(part().path(), offered.usual(choice));
  }

  private void chooseSubject(QuerySubject choice) {
    ConditionKind now = ConditionKind.of(part().plain()).orElseThrow();
    CityQuery usual = offered.usual(now, choice.id());
    boolean keepsLimit = now == ConditionKind.RANK;
    editing.put(
        part().path(),
        keepsLimit && part().plain() instanceof CityQuery.NumberQuery number
            ? new CityQuery.NumberQuery(
                number.measure(), choice.id(), number.relation(), number.limit())
            : usual);
  }

  private void chooseRelation(CityQuery.Relation choice) {
    if (part().plain() instanceof CityQuery.NumberQuery number) {
      editing.put(
          part().path(),
          new CityQuery.NumberQuery(number.measure(), number.of(), choice, number.limit()));
    }
  }

  private void chooseLimit(double choice) {
    if (part().plain() instanceof CityQuery.NumberQuery number) {
      editing.put(
          part().path(),
          new CityQuery.NumberQuery(number.measure(), number.of(), number.relation(), choice));
    }
  }

  private void chooseValues(Set<String> choice) {
    if (part().plain() instanceof CityQuery.TextQuery text) {
      editing.put(part().path(), new CityQuery.TextQuery(text.attribute(), choice));
    }
  }
}
