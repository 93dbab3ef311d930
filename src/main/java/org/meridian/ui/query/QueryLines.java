package org.meridian.ui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.query.QueryEdits;
import org.meridian.model.query.QueryPart;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.query.QueryOffer;

/**
 * All lines of a query. Lines stay while only what they ask changes, so that a menu that is open
 * and the keyboard stay where they are.
 */
final class QueryLines extends VBox {

  private final LiveMessages messages;
  private final QueryEditing editing;
  private final List<QueryLine> lines = new ArrayList<>();
  private final Label hint = new Label();
  private List<QueryPart> shown = List.of();

  QueryLines(LiveMessages messages, QueryEditing editing) {
    super(6);
    this.messages = messages;
    this.editing = editing;
    setId("query-lines");
    getStyleClass().add("query-lines");
    hint.textProperty().bind(messages.bind("query.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("secondary");
  }

  /** Shows a question with what else may be asked. */
  void show(QueryDraft draft, QueryOffer offer) {
    List<QueryPart> parts = QueryEdits.outline(draft.query());
    boolean sameLines =
        parts.size() == shown.size() && lines.stream().noneMatch(line -> isOther(parts, line));
    Optional<List<Integer>> wanted = sameLines ? Optional.empty() : wanted(parts);
    shown = parts;
    if (!sameLines) {
      lines.clear();
      parts.forEach(
          part ->
              lines.add(
                  part.isJoin()
                      ? new JoinLine(messages, editing)
                      : new ConditionLine(messages, editing)));
      getChildren().setAll(lines);
      if (parts.size() == 1) {
        getChildren().add(hint);
      }
    }
    for (int at = 0; at < parts.size(); at++) {
      lines.get(at).show(parts.get(at), joint(parts, parts.get(at)), offer);
    }
    wanted.ifPresent(this::focus);
  }

  private boolean isOther(List<QueryPart> parts, QueryLine line) {
    QueryPart next = parts.get(lines.indexOf(line));
    return !next.path().equals(line.part().path()) || next.isJoin() != line instanceof JoinLine;
  }

  private static QueryLine.Joint joint(List<QueryPart> parts, QueryPart part) {
    if (part.path().isEmpty()) {
      return QueryLine.Joint.OUTERMOST;
    }
    if (part.path().getLast() == 0) {
      return QueryLine.Joint.FIRST;
    }
    List<Integer> above = part.path().subList(0, part.path().size() - 1);
    boolean isAll =
        parts.stream()
            .anyMatch(
                other -> other.path().equals(above) && other.plain() instanceof CityQuery.AllQuery);
    return isAll ? QueryLine.Joint.AND : QueryLine.Joint.OR;
  }

  /** Where the keyboard goes, if it was among the lines: to a new line, else to the one before. */
  private Optional<List<Integer>> wanted(List<QueryPart> parts) {
    if (!isFocusWithin()) {
      return Optional.empty();
    }
    List<List<Integer>> before = shown.stream().map(QueryPart::path).toList();
    List<List<Integer>> after = parts.stream().map(QueryPart::path).toList();
    if (after.size() >= before.size()) {
      return after.stream().filter(path -> !before.contains(path)).findFirst();
    }
    return before.stream()
        .filter(path -> !after.contains(path))
        .findFirst()
        .map(gone -> gone.subList(0, gone.size() - 1));
  }

  private void focus(List<Integer> path) {
    lines.stream()
        .filter(line -> line.part().path().equals(path))
        .findFirst()
        .map(QueryLine::first)
        .ifPresent(Node::requestFocus);
  }

  /** Says all lines anew, as when the language changes. */
  void again() {
    lines.forEach(QueryLine::again);
  }

  /** Puts the keyboard where conditions are added. */
  void begin() {
    lines.stream().findFirst().map(QueryLine::first).ifPresent(Node::requestFocus);
  }
}
