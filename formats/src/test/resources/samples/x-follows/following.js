window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "5600",
      "userLink": "https://twitter.com/TheoLefevre"
    }
  },
  {
    "following": {
      "accountId": "7800"
    }
  },
  {
    "following": {}
  }
]