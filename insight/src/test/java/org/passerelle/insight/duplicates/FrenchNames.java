package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Names as they are spread over Québec and France: a few borne by many, many borne by few.
final class FrenchNames {

    static final List<String> WOMEN = list("Marie, Julie, Isabelle, Nathalie, Catherine, Sylvie, Mélanie, Stéphanie, Chantal, Caroline,"
            + " Geneviève, Valérie, Annie, Josée, Sophie, Véronique, Audrey, Émilie, Karine, Martine, France, Lucie, Hélène,"
            + " Sandrine, Céline, Aurélie, Camille, Léa, Manon, Chloé, Sarah, Laurence, Gabrielle, Ariane, Élodie, Delphine,"
            + " Marie-Claude, Marie-Ève, Marie-Josée, Marie-Pier, Anne-Marie, Anne-Sophie, Marie-Hélène, Louise, Diane, Ginette,"
            + " Francine, Monique, Michèle, Danielle, Lise, Johanne, Renée, Andrée, Denise, Nicole, Brigitte, Pascale, Dominique,"
            + " Claude, Frédérique, Alexandra, Joëlle, Noémie, Jade, Zoé, Inès, Fatima, Aïcha, Fatou, Awa, Nadia, Samira,"
            + " Mireille, Suzanne, Odette, Béatrice, Florence, Laure, Mathilde, Clémence, Charlotte, Juliette, Pauline, Marine,"
            + " Justine, Élisabeth, Emmanuelle, Magali, Virginie, Laetitia, Sabrina, Vanessa, Jessica, Myriam, Rachel, Sonia,"
            + " Christine, Carole, Claudine, Colette, Jacqueline, Madeleine, Thérèse, Solange, Raphaëlle, Maude, Roxane,"
            + " Agathe, Agnès, Albane, Alice, Aline, Amélie, Anaïs, Angèle, Anick, Annabelle, Anouk, Astrid, Aurore, Bénédicte,"
            + " Bérénice, Blandine, Cassandra, Cécile, Clara, Clarisse, Claudia, Coralie, Corinne, Cynthia, Dalila, Daphné,"
            + " Éléonore, Emma, Estelle, Ève, Évelyne, Fabienne, Fanny, Flavie, Gisèle, Hortense, Ingrid, Irène, Jasmine, Jeanne,"
            + " Jocelyne, Judith, Karima, Katia, Leïla, Léonie, Liliane, Line, Lorraine, Lucille, Lydia, Maëlle, Margot, Marianne,"
            + " Marjolaine, Marlène, Maryse, Morgane, Nadège, Ophélie, Perrine, Priscilla, Rachida, Rosalie, Sabine, Salomé, Solène,"
            + " Tania, Viviane, Yasmina, Yolande, Yvonne, Zineb");
    static final List<String> MEN = list("Michel, Pierre, Jean, André, Alain, Daniel, Martin, Éric, François, Marc, Stéphane, Mathieu,"
            + " Alexandre, Patrick, Sébastien, Nicolas, David, Philippe, Frédéric, Maxime, Guillaume, Benoît, Simon, Vincent,"
            + " Jean-François, Jean-Pierre, Jean-Philippe, Marc-André, Jean-Sébastien, Pierre-Luc, Jean-Marc, Jean-Claude,"
            + " Jean-Paul, Louis-Philippe, Charles-Antoine, Jean-Michel, Jacques, Yves, Gilles, Claude, Denis, Serge, Robert,"
            + " Richard, Réjean, Normand, Luc, Louis, Paul, Christian, Christophe, Laurent, Olivier, Thomas, Antoine, Julien,"
            + " Samuel, Gabriel, Félix, Étienne, Charles, Francis, Dominique, Pascal, René, Joël, Raphaël, Émile, Léon, Théo,"
            + " Hugo, Lucas, Nathan, Mohamed, Karim, Youssef, Ibrahim, Amadou, Minh, Hervé, Thierry, Didier, Bruno, Arnaud,"
            + " Cédric, Jérôme, Fabrice, Grégoire, Romain, Quentin, Kévin, Jonathan, Michaël, Christopher, Steve, Yannick,"
            + " Ghislain, Gaétan, Rosaire, Fernand, Bernard, Gérard, Roger, Maurice, Henri, Georges, Albert, Édouard, Xavier,"
            + " Adrien, Alexis, Alphonse, Anthony, Armand, Arthur, Aurélien, Baptiste, Basile, Bastien, Bertrand, Camille, Clément,"
            + " Damien, Donald, Elliot, Emmanuel, Ernest, Fabien, Farid, Florian, Franck, Gaël, Gaston, Gaspard, Germain, Gilbert,"
            + " Gustave, Hakim, Hubert, Hugues, Isaac, Ismaël, Ivan, Jérémie, Jocelyn, Jordan, Joseph, Justin, Lambert, Léo, Lionel,"
            + " Loïc, Ludovic, Malik, Marcel, Marius, Maxence, Mehdi, Moussa, Nabil, Noël, Octave, Omar, Oscar, Patrice, Rachid,"
            + " Raymond, Régis, Rémi, Renaud, Rodrigue, Roland, Sami, Sylvain, Timothée, Tristan, Valentin, Victor, Yann, Yvan, Yvon, Zacharie");
    static final List<String> FAMILIES = list("Tremblay, Gagnon, Roy, Côté, Bouchard, Gauthier, Morin, Lavoie, Fortin, Gagné, Ouellet, Pelletier,"
            + " Bélanger, Lévesque, Bergeron, Leblanc, Paquette, Girard, Simard, Boucher, Caron, Beaulieu, Cloutier, Dubé,"
            + " Poirier, Fournier, Lapointe, Leclerc, Lefebvre, Poulin, Thibault, St-Pierre, Nadeau, Martin, Landry, Martel,"
            + " Bédard, Grenier, Lessard, Bernier, Richard, Michaud, Hébert, Desjardins, Couture, Turcotte, Lachance, Parent,"
            + " Blais, Gosselin, Savard, Proulx, Beaudoin, Demers, Perreault, Boudreau, Lemieux, Cyr, Perron, Dufour, Dion,"
            + " Mercier, Bolduc, Bérubé, Boisvert, Langlois, Ménard, Therrien, Plante, Bilodeau, Blanchette, Dubois, Champagne,"
            + " Paradis, Fortier, Arsenault, Dupuis, Gaudreault, Hamel, Houle, Villeneuve, Rousseau, Gravel, Thériault, Lemay,"
            + " Robert, Allard, Deschênes, Giroux, Guay, Leduc, Boivin, Charbonneau, Lambert, Raymond, Vachon, Gilbert, Audet,"
            + " Jean, Larouche, Legault, Trudel, Fontaine, Picard, Labelle, Lacroix, Jacques, Moreau, Carrier, Bernard,"
            + " Desrosiers, Goulet, Renaud, Dionne, Lapierre, Vaillancourt, Fillion, Lalonde, Tessier, Bertrand, Tardif,"
            + " Lepage, Gingras, Benoit, Rioux, Giguère, Drouin, Harvey, Lauzon, Nguyen, Gendron, Boutin, Laflamme, Vallée,"
            + " Dumont, Breton, Paré, Paquin, Robitaille, Gélinas, Duchesne, Lussier, Séguin, Veilleux, Potvin, Gervais,"
            + " Pépin, Laroche, Morissette, Charron, Lavallée, Laplante, Chabot, Brunet, Vézina, Desrochers, Labrecque, Coulombe,"
            + " Tanguay, Chouinard, Noël, Pouliot, Lacasse, Daigle, Marcoux, Lamontagne, Turgeon, Larocque, Roberge, Auger,"
            + " Durand, Dupont, Petit, Moreau, Laurent, Garcia, Roux, Vincent, Bonnet, François, Legrand, Garnier, Faure,"
            + " Chevalier, Robin, Masson, Mathieu, Gérard, Lemoine, Dumas, Marchand, Meunier, Blanchard, Renard, Barbier,"
            + " Perrin, Colin, Arnaud, Aubert, Rolland, Leroux, Le Gall, Le Goff, Guérin, Muller, Weber, Schmitt, Da Silva,"
            + " Fernandes, Diallo, Diop, Traoré, Ba, Ndiaye, Benali, Haddad, El Amrani, Ben Youssef, Tran, Pham, Rossi, Russo,"
            + " de la Durantaye, de Villiers, d’Amours, du Plessis, L’Heureux, L’Écuyer, Saint-Onge, Sainte-Marie, St-Laurent,"
            + " St-Jean, Saint-Germain, Lebrun, Leroy, Lefort, Gauvin, Gauvreau, Galipeau, Quesnel, Sansregret, Vadeboncoeur,"
            + " Thivierge, Pagé, Rancourt, Ruel, Sirois, Soucy, Tétreault, Toupin, Valois, Viau, Wilson, Smith, Johnson, Brown");
    /// Made up of what French names are made of.
    private static final List<String> RARE = rare(
            "Bell Mar Lam Char Gal Cast Bonn Cour Dev Mont Pag Ros Taill Vign Fouch Brass Croz Delm Garr Jaub Kerv Lanc"
                    + " Maill Nav Pell Quint Riv Sarr Torch Verd Bosc Cham Drap Froid Grim Huch Jol Malt Pinch Rouv",
            "ier eau ard in ot et ac oux ault ion elle ange ouard iac erin onneau illon ette at essier");
    static final List<String> TOWNS = list("Montréal, Québec, Paris, Lyon, Laval, Gatineau, Sherbrooke, Rimouski, Lévis, Marseille, Nantes,"
            + " Trois-Rivières, Saguenay, Toulouse, Bordeaux, Lille, Magog, Saint-Jérôme, Drummondville, Granby, Rennes,"
            + " Strasbourg, Grenoble, Montpellier, Saint-Hyacinthe, Rouyn-Noranda, Matane, Sept-Îles");
    static final List<String> TITLES = list("directrice générale, avocat, conseillère en communication, ingénieur, comptable, architecte,"
            + " chargé de projet, développeur, notaire, formatrice, consultant, journaliste, graphiste, adjointe administrative,"
            + " représentant des ventes, gestionnaire, courtier immobilier, professeure, rédactrice, photographe, coach");

    private FrenchNames() {}

    static String given(Random random, boolean woman) {
        return drawn(random, woman ? WOMEN : MEN, 1.6);
    }

    /// Half of them of the names of many, the rest of the many names of few.
    static String family(Random random) {
        return random.nextInt(10) < 5 ? drawn(random, FAMILIES, 1.5) : drawn(random, RARE, 1);
    }

    static String town(Random random) {
        return drawn(random, TOWNS, 1.5);
    }

    /// Early ones of a list more often than late ones.
    static <T> T drawn(Random random, List<T> list, double steepness) {
        return list.get((int) (Math.pow(random.nextDouble(), steepness) * list.size()));
    }

    private static List<String> rare(String beginnings, String ends) {
        var names = new ArrayList<String>();
        for (var beginning : beginnings.split(" ")) for (var end : ends.split(" ")) names.add(beginning + end);
        return List.copyOf(names);
    }

    private static List<String> list(String line) {
        var names = new ArrayList<String>();
        for (var name : line.split(", ")) names.add(name);
        return List.copyOf(names);
    }
}
