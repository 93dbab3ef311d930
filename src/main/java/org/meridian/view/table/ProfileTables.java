package org.meridian.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.meridian.text.Messages;
import org.meridian.view.content.Column;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileNode;
import org.meridian.view.profile.ProfileValue;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;

/** Profiles as a table: a column a city; rows of facts, of scores and of values as measured. */
final class ProfileTables {

  private ProfileTables() {}

  static ShownTable of(ProfileContent content, Messages words) {
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead("measure", words.get("table.measure"), false));
    for (ProfileCity city : content.cities()) {
      heads.add(new TableHead(city.id(), words.get(city.name()), true));
    }
    List<List<ShownCell>> rows = new ArrayList<>();
    for (Column<ProfileCity> fact : content.facts()) {
      String name = fact.title().in(words);
      rows.add(row(content, name, city -> ShownTable.cell(fact, city, words)));
    }
    for (ProfileNode node : content.nodes()) {
      rows.add(row(content, words.get(node.name()), city -> score(city, node.node())));
    }
    for (ProfileValue value : content.values()) {
      String name = words.get("table.measured", words.get(value.name()), value.unitAndYear(words));
      rows.add(row(content, name, city -> new ShownCell(value.text(city), value.value(city))));
    }
    return new ShownTable(heads, rows);
  }

  private static ShownCell score(ProfileCity city, int node) {
    return new ShownCell(city.score(node), city.standing(node).score());
  }

  private static List<ShownCell> row(
      ProfileContent content, String name, Function<ProfileCity, ShownCell> cell) {
    List<ShownCell> row = new ArrayList<>(List.of(ShownCell.of(name)));
    content.cities().forEach(city -> row.add(cell.apply(city)));
    return row;
  }
}
