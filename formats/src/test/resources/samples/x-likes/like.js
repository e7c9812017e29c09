window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1765000000000000777",
      "fullText": "Un brevet &amp; deux contrats",
      "expandedUrl": "https://twitter.com/i/web/status/1765000000000000777"
    }
  },
  {
    "like": {
      "tweetId": "1765000000000000778",
      "expandedUrl": "https://twitter.com/AwaBa/status/1765000000000000778"
    }
  },
  {
    "like": {
      "tweetId": "12",
      "expandedUrl": "https://twitter.com/AwaBa/status/12"
    }
  }
]