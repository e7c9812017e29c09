window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "3400",
      "userLink": "https://twitter.com/intent/user?user_id=3400"
    }
  },
  {
    "follower": {
      "accountId": "424242",
      "userLink": "https://twitter.com/intent/user?user_id=424242"
    }
  }
]