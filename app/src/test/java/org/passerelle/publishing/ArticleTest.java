package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.publishing.Article.Illustration;

class ArticleTest {

    @Test
    void takesTitleAndImagesOutOfTheText() {
        var article = Article.read("# Un pont\n\n![Un pont de bois](images/pont.jpg)\n\nDeux rives.\n\n![La rive](rive.png \"La rive\")\n");

        assertThat(article.title()).isEqualTo("Un pont");
        assertThat(article.text()).isEqualTo("Deux rives.");
        assertThat(article.images()).containsExactly(new Illustration("Un pont de bois", "images/pont.jpg"), new Illustration("La rive", "rive.png"));
    }

    @Test
    void leavesImagesOfTheWebWhereTheyAre() {
        var article = Article.read("Voir ![un pont](https://example.org/pont.jpg) d’ici.");

        assertThat(article.images()).isEmpty();
        assertThat(article.text()).isEqualTo("Voir ![un pont](https://example.org/pont.jpg) d’ici.");
    }
}
